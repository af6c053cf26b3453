import type { AppendixId } from '../../core/form/form';
import type { InjectionResult } from '../../core/report/report-workbook';
import type { Reducers } from './reducers';

/** Appendices are chosen and put into the workbook. */
export type AppendicesAction =
  | { readonly type: 'appendix-toggled'; readonly appendix: AppendixId }
  | { readonly type: 'all-appendices-toggled' }
  | { readonly type: 'injected'; readonly result: InjectionResult; readonly purpose: 'inject' | 'refresh' };

export const appendicesReducers: Reducers<AppendicesAction> = {
  'appendix-toggled': (state, { appendix }) => ({
    ...state,
    chosen: state.form.appendices.map(({ id }) => id).filter((id) => (id === appendix) !== state.chosen.includes(id)),
  }),
  'all-appendices-toggled': (state) => {
    const all = state.form.appendices.map(({ id }) => id);
    return { ...state, chosen: state.chosen.length === all.length ? [] : all };
  },
  injected: (state, { result, purpose }) => ({ ...state, injection: { result, purpose }, problems: result.problems }),
};
