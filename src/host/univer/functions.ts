import type { Univer } from '@univerjs/core';
import type { IRegisterFunction } from '@univerjs/sheets-formula';
import { IRegisterFunctionService } from '@univerjs/sheets-formula';
import type { HostLocale } from '../locale';

/** Adds what Univer's functions lack against Excel's. */
export function registerFunctions(univer: Univer, _locale: HostLocale): void {
  const service = univer.__getInjector().get(IRegisterFunctionService);
  // The friendly name where there is one, otherwise the address.
  service.registerFunction({ name: 'HYPERLINK', func: (link, name) => plain(name ?? link), description: 'HYPERLINK' });
}

type Argument = Parameters<IRegisterFunction>[number] | undefined;

/** One value of an argument: the first of a range, 0 for a blank. */
function plain(value: Argument): string | number | boolean {
  const first = Array.isArray(value) ? value[0]?.[0] : value;
  return typeof first === 'string' || typeof first === 'number' || typeof first === 'boolean' ? first : 0;
}
