import type { Form } from '../form/form';
import type { ExplanationReading, Snapshot } from '../report/snapshot';
import type { Finding } from '../rule/finding';
import { findingPlace } from './finding-place';
import { fingerprintsOf } from './fingerprint';

/** An explanation to write, or to take away where its text is empty. */
export type ExplanationChange = Omit<ExplanationReading, 'cell'> & { readonly finding: string };

/**
 * What is written on the sheet when the unit explains a finding: about the figures as they stand in the snapshot.
 * @param finding in Vietnamese, whatever the pane speaks: the sheet goes out with the report
 */
export function explanationChange(finding: Finding, text: string, snapshot: Snapshot, form: Form): ExplanationChange {
  return {
    finding: finding.id,
    about: fingerprintsOf(finding, snapshot),
    place: findingPlace(finding, form),
    message: finding.message.normalize('NFC'),
    text: text.normalize('NFC').trim(),
  };
}
