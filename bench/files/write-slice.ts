import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { formById } from '../../src/core/form/forms';
import { generateReport, reportName } from './generate-report';
import type { Slice } from './report-folder';
import { saveReport } from './save-report';

const { folder, form: id, seed, from, to } = workerData as Slice;
const form = formById(id);
if (!form) throw new Error(`No form ${id}`);
for (let number = from; number < to; number += 1) {
  writeFileSync(join(folder, reportName(number)), saveReport(form, generateReport(form, seed, number)));
}
