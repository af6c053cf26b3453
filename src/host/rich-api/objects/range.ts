import type { ApiType } from '../api-object';
import { ApiObject } from '../api-object';
import type { RangeTarget } from '../session';
import { conditionalFormatCollectionType } from './conditional-format-collection';
import { dataValidationType } from './data-validation';
import { rangeActions } from './range-actions';
import { rangeFormatType } from './range-format';
import { rangeNavigation } from './range-navigation';
import { rangeScalars } from './range-scalars';
import { worksheetType } from './worksheet';

/** `Excel.Range`. */
export const rangeType: ApiType<RangeTarget> = {
  name: 'Range',
  calculated: true,
  identity: (target) => ({ _ReferenceId: target.referenceId ?? '' }),
  scalars: rangeScalars,
  navigations: {
    Format: { get: (target) => ApiObject.of(rangeFormatType, target) },
    Worksheet: { get: (target, session) => ApiObject.of(worksheetType, session.place(target).sheet.id) },
    DataValidation: { since: '1.8', get: (target) => ApiObject.of(dataValidationType, target) },
    ConditionalFormats: { since: '1.6', get: (target) => ApiObject.of(conditionalFormatCollectionType, target) },
  },
  methods: { ...rangeNavigation, ...rangeActions },
};
