import { exportScenarios } from './export-scenarios';
import { importScenarios } from './import-scenarios';
import { manyFileScenarios } from './many-file-scenarios';
import { oneFileScenarios } from './one-file-scenarios';
import { runCli } from './run-cli';

// A worker starts by compiling the program: on a busy machine that takes longer than Jest waits by itself.
jest.setTimeout(60_000);

const scenarios = [...oneFileScenarios, ...manyFileScenarios, ...exportScenarios, ...importScenarios];

test.each(scenarios.map((scenario) => [scenario.does, scenario] as const))('%s', async (_does, scenario) => {
  const { code, out, error } = await runCli(scenario.args, scenario.files);
  for (const text of scenario.out ?? [])
    expect(out).toEqual(typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text));
  for (const text of scenario.error ?? [])
    expect(error).toEqual(typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text));
  for (const text of scenario.silent ?? []) expect(out + error).not.toContain(text);
  expect(code).toBe(scenario.code);
});
