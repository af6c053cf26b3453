import { printedArea } from '../../workbook-model/formula-references';
import { printedSheetName } from '../../workbook-model/formula-tokens';
import { ApiObject } from '../api-object';
import type { ApiType } from '../api-type';

/** `Excel.RangeAreas`, as far as merged areas need it. */
export const rangeAreasType: ApiType<'RangeAreas'> = {
  name: 'RangeAreas',
  scalars: {
    Address: {
      get: ({ sheet, areas }, { model }) =>
        areas.map((area) => `${printedSheetName(model.liveSheet(sheet).name)}!${printedArea(area)}`).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  // Merged areas are looked up anew in each batch, so there is nothing to keep.
  methods: { _KeepReference: { call: () => null } },
  navigations: { Areas: { get: (target) => ApiObject.of('RangeCollection', target) } },
};

/** `Excel.RangeCollection`. */
export const rangeCollectionType: ApiType<'RangeCollection'> = {
  name: 'RangeCollection',
  calculated: true,
  scalars: {},
  items: ({ sheet, areas }, session) =>
    areas.map((area) => {
      const target = session.range(session.model.liveSheet(sheet), area);
      session.keep(target);
      return ApiObject.of('Range', target);
    }),
  methods: { GetCount: { call: ({ areas }) => areas.length } },
};
