import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { contentSecurityPolicy } = jest.requireActual<{
  contentSecurityPolicy(options: { served: boolean }): string;
}>('../../scripts/content-security-policy.js');
const { officeFiles } = jest.requireActual<{ officeFiles: readonly string[] }>('../../scripts/office-files.js');

const project = join(__dirname, '../..');
const office = join(project, 'node_modules/@microsoft/office-js/dist');

test('the built pages load from and send to their own host only, and run no text as code', () => {
  const directives = contentSecurityPolicy({ served: false }).split('; ');
  expect(directives).toEqual([
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('the served pages may be reloaded by their server besides', () => {
  const added = contentSecurityPolicy({ served: true }).replace(contentSecurityPolicy({ served: false }), '');
  expect(added).toContain("connect-src 'self' ws://localhost:3000 wss://localhost:3000;");
});

test.each(['src/workbench/workbench.html', 'src/pane/pane.html', 'src/help/help.html'])(
  '%s carries the policy, is in Vietnamese and names no other host',
  (template) => {
    const html = readFileSync(join(project, template), 'utf8');
    expect(html).toContain('<meta http-equiv="Content-Security-Policy" content="<%= policy %>" />');
    expect(html).toContain('<html lang="vi">');
    expect(html).not.toMatch(/https?:|src="\/\//);
    expect(html.normalize('NFC')).toBe(html);
  },
);

test.each(officeFiles)("%s of Microsoft's is there to be copied", (file) => {
  expect(existsSync(join(office, file))).toBe(true);
});

test('the clients that office.js chooses are served, what it would send with is not', () => {
  expect(officeFiles).toEqual(
    expect.arrayContaining(['office.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js']),
  );
  expect(officeFiles.filter((file) => /telemetry|webauth/.test(file))).toEqual([]);
  expect(readFileSync(join(office, 'office.js'), 'utf8')).toContain('"telemetry/oteljs_agave.js"');
});
