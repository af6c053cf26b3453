import { readWorkbook } from '../../src/file/read-workbook';
import { packageBytes } from './package-parts';

describe('limits', () => {
  const limited = (limits: Parameters<typeof readWorkbook>[1]): unknown => readWorkbook(packageBytes(), limits);
  test.each([
    [{ fileBytes: 100 }, 'too-large'],
    [{ entries: 2 }, 'too-many-entries'],
    [{ partBytes: 100 }, 'too-large'],
    [{ totalBytes: 1000 }, 'too-large'],
    [{ items: 2 }, 'too-many-cells'],
  ])('%o', (limits, kind) => {
    expect(limited(limits)).toMatchObject({ problem: { kind } });
    expect(limited({})).toMatchObject({ outcome: 'read' });
  });
});
