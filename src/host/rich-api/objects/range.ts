import type { ApiType } from '../api-type';
import { ApiObject } from '../api-object';
import { rangeActions } from './range-actions';
import { rangeNavigation } from './range-navigation';
import { rangeScalars } from './range-scalars';

/** `Excel.Range`. */
export const rangeType: ApiType<'Range'> = {
  name: 'Range',
  calculated: true,
  identity: (target) => ({ _ReferenceId: target.referenceId ?? '' }),
  scalars: rangeScalars,
  navigations: {
    Format: { get: (target) => ApiObject.of('RangeFormat', target) },
    Worksheet: { get: (target, session) => ApiObject.of('Worksheet', session.place(target).sheet.id) },
    DataValidation: { since: '1.8', get: (target) => ApiObject.of('DataValidation', target) },
    ConditionalFormats: { since: '1.6', get: (target) => ApiObject.of('ConditionalFormatCollection', target) },
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
