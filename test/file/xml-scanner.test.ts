import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { Unreadable } from '../../src/file/file-problem';
import { XmlScanner } from '../../src/file/xml/xml-scanner';
import { CLOSE, END, OPEN, TEXT } from '../../src/file/xml/xml-tokens';

const NAMESPACE = 'urn:read';

/** What a document says, as lines; a refusal is one line. Texts next to each other are one. */
type Events = readonly string[];

function joined(events: string[], kind: 'text', text: string): void {
  const last = events[events.length - 1];
  if (text === '') return;
  if (last?.startsWith(kind)) events[events.length - 1] = last + text;
  else events.push(`${kind} ${text}`);
}

function scanned(source: string): Events {
  const events: string[] = [];
  try {
    const xml = new XmlScanner(source, 'part', [NAMESPACE]);
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token === TEXT) joined(events, 'text', xml.text);
      else if (token === CLOSE) events.push(`close ${xml.name}`);
      else if (token === OPEN) {
        const attributes = ['a', 'b', 'p:a', 'p:b'].map((name) => `${name}=${xml.attribute(name) ?? ''}`);
        events.push(`open ${xml.name} ${attributes.join(' ')}`);
      }
    }
    return events;
  } catch (error) {
    if (error instanceof Unreadable) return ['refused'];
    throw error;
  }
}

/** The same by saxes, an XML reader that checks all that XML 1.0 asks for. */
function readBySaxes(source: string): Events {
  const events: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const known = (uri: string, local: string): string => (uri === NAMESPACE ? local : '');
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  let depth = 0;
  parser.on('text', (text) => {
    if (depth > 0) joined(events, 'text', text);
  });
  parser.on('cdata', (text) => joined(events, 'text', text));
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    const read = ['a', 'b', 'p:a', 'p:b'].map((name) => `${name}=${attributes[name]?.value ?? ''}`);
    events.push(`open ${known(uri, local)} ${read.join(' ')}`);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    events.push(`close ${known(uri, local)}`);
  });
  try {
    parser.write(source).close();
    return events;
  } catch {
    return ['refused'];
  }
}

const ROOT = `<r xmlns="${NAMESPACE}" xmlns:p="urn:other">`;
const ACCEPTED: readonly string[] = [
  `${ROOT}</r>`,
  `<r xmlns="${NAMESPACE}"/>`,
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${ROOT}<a b="1" a='2"'/></r>\n`,
  `${ROOT}a&amp;b&#65;&#x1F600;<![CDATA[<c>&amp;]]]]>d</r>`,
  `${ROOT}<a a="&quot;&#10;&#9;\n\t x"/></r>`,
  `${ROOT}<!-- - a --><?t x?><p:a p:a="1"/><q:b xmlns:q="${NAMESPACE}" xmlns="urn:other"><c/></q:b><c/></r>`,
  `${ROOT}a\r\nb\rc</r>`,
  `<p:r xmlns:p="${NAMESPACE}" ><p:a ></p:a ></p:r >`,
];
const REFUSED: readonly string[] = [
  '',
  ' ',
  'a',
  '<r>',
  '<r></s>',
  '<r/><r/>',
  '<r/>a',
  'a<r/>',
  '<r><a></r></a>',
  '<r a="1" a="2"/>',
  '<r a=1/>',
  '<r a/>',
  '<r a="1"b="2"/>',
  '<r a="<"/>',
  '<r a="1/>',
  '<r>&a;</r>',
  '<r>&</r>',
  '<r>&#0;</r>',
  '<r>&#xD800;</r>',
  '<r>]]></r>',
  '<r>\u0000</r>',
  '<r>\uffff</r>',
  '<r><![CDATA[</r>',
  '<![CDATA[a]]><r/>',
  '<r><!-- -- --></r>',
  '<r><!-- </r>',
  '<r><?xml version="1.0"?></r>',
  ' <?xml version="1.0"?><r/>',
  '<?xml encoding="UTF-8"?><r/>',
  '<!DOCTYPE r><r/>',
  '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>',
  '<r><!ELEMENT a></r>',
  '<p:r/>',
  '<r p:a="1"/>',
  '<1r/>',
  '<r 1="1"/>',
  '<a:b:c xmlns:a="urn:a"/>',
  '< r/>',
  '<r/ >',
  '<r><',
];

describe('the scanner sees what saxes sees', () => {
  test.each(ACCEPTED)('%s', (source) => {
    expect(scanned(source)).not.toEqual(['refused']);
    expect(scanned(source)).toEqual(readBySaxes(source));
  });

  test.each(REFUSED)('refused: %s', (source) => {
    expect([scanned(source), readBySaxes(source)]).toEqual([['refused'], ['refused']]);
  });

  const pieces = fc.constantFrom(
    ...[
      '<r>',
      '</r>',
      '<a>',
      '</a>',
      '<a/>',
      '<p:a>',
      '</p:a>',
      '<a b="1">',
      "<a a='&amp;\n'/>",
      '<a p:a="1" a="2"/>',
      '<q:b xmlns:q="urn:read">',
    ],
    ...[
      '</q:b>',
      '<c xmlns="urn:other">',
      '</c>',
      'x',
      ' ',
      '\r\n',
      '&lt;',
      '&#65;',
      '&x;',
      '&',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '--',
      '<?t ',
      '?>',
    ],
    ...['<', '>', '/', '=', '"', "'", 'đ', '\u{1f600}', '<!DOCTYPE r>', '\t'],
  );

  test('whatever pieces a document is made of', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const source = `${ROOT}${parts.join('')}</r>`;
        expect(scanned(source)).toEqual(readBySaxes(source));
      }),
      { numRuns: 3000 },
    );
  });
});
