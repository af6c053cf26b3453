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
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`No word for {${name}} in “${template}”`);
    return word;
  });
}
