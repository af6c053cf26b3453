import { readArea } from '../../core/address/a1';
import type { Form } from '../../core/form/form';
import type { ConsolidationInjection } from '../../core/injection/consolidation-injection';
import {
  planConsolidationInjection,
  refusals,
  standingSheets,
  type StandingSheets,
  writtenBeside,
} from '../../core/injection/plan-consolidation-injection';
import { locateReport } from '../../core/locate/locate-report';
import type { ConsolidationRequest, ConsolidationResult, WritingWatch } from '../../core/report/consolidation-writing';
import type { Area } from '../../core/workbook/workbook';
import { type Reach, readWorkbook } from '../read-workbook';
import { runBatch } from '../run-batch';
import { type OpenSheets, queueOpening, queueRows, queueTotals } from './consolidation-requests';
import { rowRequests } from './row-requests';
import { sendRequest } from './send-request';
import { takeBack } from './take-back';

/**
 * Writes the consolidation of many units into the open workbook: one sync reads it (one more where an earlier
 * consolidation stands), then as many write as its size takes. Until the last of them no total is to be seen and the
 * meta sheet says that the workbook is not finished; what was added is taken away again where the person cancels.
 */
export async function writeConsolidation(
  form: Form,
  reach: Reach,
  { plan, replace, watch }: ConsolidationRequest,
): Promise<ConsolidationResult> {
  return runBatch(async (context): Promise<ConsolidationResult> => {
    const book = await readWorkbook(context, reach);
    const report = locateReport(form, book);
    const standing = standingSheets(form, plan, book);
    const refused = refusals(plan, book, report, standing);
    if (refused.length > 0) return { outcome: 'refused', problems: refused };
    if (standing.size > 0 && !replace) return { outcome: 'standing', mark: report?.consolidation ?? {} };
    const beside = standing.size > 0 ? writtenBeside(standing, await usedAreas(context, standing)) : [];
    if (beside.length > 0) return { outcome: 'refused', problems: beside };
    if (watch.signal.aborted) return { outcome: 'cancelled' };
    return write(planConsolidationInjection(plan, book, standing), watch);
  });
}

async function write(injection: ConsolidationInjection, watch: WritingWatch): Promise<ConsolidationResult> {
  const { sheets } = injection;
  const requests = rowRequests(sheets);
  const canBeTakenBack = sheets.every(({ standing }) => standing === undefined);
  if (!canBeTakenBack) watch.commit();
  let ids = new Map<string, string>();
  for (const [index, rows] of requests.entries()) {
    if (index > 0 && canBeTakenBack && watch.signal.aborted) {
      await takeBack(injection, ids);
      return { outcome: 'cancelled' };
    }
    const queue = (context: Excel.RequestContext) => {
      const opening = index === 0 ? queueOpening(context, injection) : undefined;
      const open = opening?.open ?? sheetsById(context, ids);
      queueRows(open, rows);
      if (index === requests.length - 1) queueTotals(open, sheets);
      return { open, unprotection: opening?.unprotection };
    };
    const sent = await sendRequest(queue);
    if (sent.outcome === 'refused') {
      const sheet = sheets.find(({ standing }) => standing?.id === sent.refused)?.standing?.name ?? '';
      return { outcome: 'refused', problems: [{ kind: 'protected-with-password', sheet }] };
    }
    if (index === 0) ids = new Map([...sent.queued.open].map(([key, sheet]) => [key, sheet.id]));
    watch.advance({ done: index + 1, all: requests.length });
  }
  const shown = sheets.filter(({ plan }) => plan.visibility === 'visible');
  return {
    outcome: 'written',
    created: shown.filter(({ standing }) => !standing).map(({ plan }) => plan.name),
    replaced: shown.filter(({ standing }) => standing).map(({ plan }) => plan.name),
  };
}

function sheetsById({ workbook }: Excel.RequestContext, ids: ReadonlyMap<string, string>): OpenSheets {
  return new Map([...ids].map(([key, id]) => [key, workbook.worksheets.getItem(id)]));
}

/** What of each list that stands holds anything: a list reaches further than a workbook is read. */
async function usedAreas(context: Excel.RequestContext, standing: StandingSheets): Promise<ReadonlyMap<string, Area>> {
  const lists = [...standing.values()].map(({ sheet }) => ({
    id: sheet.id,
    used: context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true).untrack().load('address'),
  }));
  await context.sync();
  return new Map(
    lists.flatMap(({ id, used }) => {
      const area = used.isNullObject ? undefined : readArea(used.address.slice(used.address.lastIndexOf('!') + 1));
      return area ? [[id, area] as const] : [];
    }),
  );
}
