import { rememberText } from '../../text/remember-text';

/** The placeholders of a template, as a type: `{place} ghi {value}` → `'place' | 'value'`. */
export type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Placeholders that every finding fills. */
export type CommonPlaceholder = 'place' | 'value' | 'expected';

/** What is said of a finding: what is amiss, why where the rule itself knows, and what to do. */
export interface MessageTemplate {
  readonly message: string;
  readonly cause?: string;
  readonly cure: string;
}

/** Fills a template. @throws Error for a placeholder without a word: the message table is wrong. */
export function fillTemplate(template: string, words: Readonly<Record<string, string>>): string {
  const pieces = piecesOf(template);
  let text = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? '';
    const word = words[name];
    if (word === undefined) throw new Error(`No word for {${name}} in “${template}”`);
    text += word + (pieces[index + 1] ?? '');
  }
  return text;
}

/** What stands before the first placeholder, its name, what follows, the next one's name … */
const piecesOf: (template: string) => readonly string[] = rememberText((template) => template.split(/\{(\w+)\}/));
