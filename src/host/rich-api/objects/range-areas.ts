import type { Area } from '../../../core/workbook/workbook';
import { printedArea } from '../../workbook-model/formula-references';
import { printedSheetName } from '../../workbook-model/formula-tokens';
import { ApiObject } from '../api-object';
import type { ApiType } from '../api-object';
import { rangeObject } from './range-object';

/** Several areas of a sheet. */
export interface RangeAreasTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** `Excel.RangeAreas`, as far as merged areas need it. */
export const rangeAreasType: ApiType<RangeAreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    Address: {
      get: ({ sheet, areas }, { model }) => areas.map((area) => `${printedSheetName(model.liveSheet(sheet).name)}!${printedArea(area)}`).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  navigations: { Areas: { get: (target) => ApiObject.of(rangeCollectionType, target) } },
};

/** `Excel.RangeCollection`. */
const rangeCollectionType: ApiType<RangeAreasTarget> = {
  name: 'RangeCollection',
  calculated: true,
  scalars: {},
  items: ({ sheet, areas }, session) =>
    areas.map((area) => {
      const target = session.range(session.model.liveSheet(sheet), area);
      session.keep(target);
      return rangeObject(target);
    }),
  methods: { GetCount: { call: ({ areas }) => areas.length } },
};

