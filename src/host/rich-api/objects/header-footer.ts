import type { HeaderFooterPage, HeaderFooterState, HeaderFooterTexts } from '../../workbook-model/page-layout';
import { changePage, headerOf, headerState, pageOf } from '../../workbook-model/page-layout';
import { ApiObject } from '../api-object';
import type { ApiTargets } from '../api-targets';
import type { ApiType, Navigation, ScalarProperty } from '../api-type';
import { textArgument, wordArgument } from '../argument';

const STATES: Readonly<Record<HeaderFooterState, HeaderFooterState>> = {
  Default: 'Default',
  FirstAndDefault: 'FirstAndDefault',
  OddAndEven: 'OddAndEven',
  FirstOddAndEven: 'FirstOddAndEven',
};

/** `Excel.HeaderFooterGroup`. */
export const headerFooterGroupType: ApiType<'HeaderFooterGroup'> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: (id, { model }) => headerState(model.liveSheet(id)),
      set: (id, value, { model }) =>
        changePage(model, model.liveSheet(id), { headerState: wordArgument(value, STATES, 'state') }),
    },
  },
  navigations: {
    DefaultForAllPages: headerFooter('DefaultForAllPages'),
    FirstPage: headerFooter('FirstPage'),
    EvenPages: headerFooter('EvenPages'),
    OddPages: headerFooter('OddPages'),
  },
};

function headerFooter(kind: HeaderFooterPage): Navigation<string> {
  return { get: (id) => ApiObject.of('HeaderFooter', { sheet: id, kind }) };
}

/** `Excel.HeaderFooter`. */
export const headerFooterType: ApiType<'HeaderFooter'> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: headerText('LeftHeader'),
    CenterHeader: headerText('CenterHeader'),
    RightHeader: headerText('RightHeader'),
    LeftFooter: headerText('LeftFooter'),
    CenterFooter: headerText('CenterFooter'),
    RightFooter: headerText('RightFooter'),
  },
};

function headerText(name: keyof HeaderFooterTexts): ScalarProperty<ApiTargets['HeaderFooter']> {
  return {
    get: ({ sheet, kind }, { model }) => headerOf(model.liveSheet(sheet), kind)[name],
    set: ({ sheet: id, kind }, value, { model }) => {
      const sheet = model.liveSheet(id);
      const texts = { ...headerOf(sheet, kind), [name]: textArgument(value, name) };
      changePage(model, sheet, {
        headerState: headerState(sheet),
        headers: { ...pageOf(sheet).headers, [kind]: texts },
      });
    },
  };
}
