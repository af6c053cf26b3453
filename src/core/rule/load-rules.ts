import { checks } from '../check/checks';
import type { Rule } from './rule';

/** The table of rules is wrong: our own mistake, found when it is loaded, with every fault in one message. */
export class RuleDefinitionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The rules are wrong:\n${faults.join('\n')}`);
    this.name = 'RuleDefinitionError';
  }
}

/**
 * Checks the rules' ids and options and freezes them.
 * @throws RuleDefinitionError with all faults
 */
export function loadRules(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<string>();
  const faults = rules.flatMap((rule) => {
    const found = [...idFaults(rule.id, seen), ...optionFaults(rule)];
    seen.add(rule.id);
    return found.map((fault) => `${rule.id}: ${fault}`);
  });
  if (faults.length > 0) throw new RuleDefinitionError(faults);
  return Object.freeze(rules.map((rule) => Object.freeze(rule)));
}

function idFaults(id: string, seen: ReadonlySet<string>): string[] {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return ['the id is not kebab-case'];
  return seen.has(id) ? ['the id appears twice'] : [];
}

function optionFaults(rule: Rule): readonly string[] {
  // The row's type has tied the options to the check; looking the check up loses that tie.
  const check = checks[rule.check] as { faults?: (options: unknown) => readonly string[] };
  return check.faults?.(rule.options) ?? [];
}
