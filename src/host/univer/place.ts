import type { ICommandService, Univer } from '@univerjs/core';

/** Where a grid works: the Univer instance and the workbook within it. */
export interface UniverPlace {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly unitId: string;
}
