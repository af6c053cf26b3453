import type { MessageTemplate } from '../../rule/messages/template';
import type { viProseMessages } from './vi';

/** What findings about the text say, in English. */
export const enProseMessages = {
  'told-otherwise': {
    message: '{place} says {told} but {figure} says {table}. The tool cannot know which is right.',
    cure: 'Look both up in the records and correct the text or {figure}, so that they agree.',
  },
  'told-otherwise-with-share': {
    message:
      '{place} says {told} but {figure} says {table} ({toldShare} by the text, {tableShare} by the appendix). The tool cannot know which is right.',
    cure: 'Look both up in the records and correct the text or {figure}, so that they agree.',
  },
  'told-none': {
    message: '{place} says “{value}” but {figure} says {table}. The tool cannot know which is right.',
    cure: 'Look both up in the records and correct the text or {figure}, so that they agree.',
  },
  'told-sum-otherwise': {
    message: '{place} says {value} = {sum} but {figure} says {table}. The tool cannot know which is right.',
    cure: 'Look both up in the one-stop shop’s records and correct the text or {figure}, so that they agree.',
  },
  'sum-not-whole': {
    message: '{place}: the parts {value} = {sum}, while those received (and carried over) are {total}.',
    cure: 'Check each number; say so if dossiers came over from the last period.',
  },
  'list-not-whole': {
    message: '{place} says {whole} but its parts add up to {addition}.',
    cure: 'Check the total and its parts.',
  },
  'share-wrong': {
    message: '{place} says that {part} are {value}, but {fraction} = {share}.',
    cure: 'Compute the share again, or check the numbers of the sentence.',
  },
  'share-of-nothing': {
    message: '{place} gives {value} for {part}: there is nothing to take a share of.',
    cure: 'Write “không phát sinh” (nothing arose) instead.',
  },
  'period-left-over': {
    message: '{place} still says “{value}” in a report on {period}.',
    cure: 'Correct it if the sentence is left over from another period’s report.',
  },
  'year-left-over': {
    message: '{place} still says “{value}” in a report on {period}.',
    cure: 'Correct the year if the sentence is left over from another year’s report.',
  },
  'cumulative-period': {
    message: '{place} says “{value}” in a report on {period}, whose figures are not cumulative.',
    cure: 'Say “lũy kế” (cumulative) if the figure is; otherwise name the reporting period.',
  },
  'signed-within': {
    message:
      '{place} says “{value}” but the report is signed on {date}, before {lastDay}, the last day of those months.',
    cure: 'Say up to which day the figures count, or check the date of signing.',
  },
  'no-appendix-referred': {
    message: 'The text refers to no appendix (Appendices {places} all have figures).',
    cure: 'Add “(chi tiết tại Phụ lục … kèm theo)” to each section.',
  },
  'appendix-not-referred': {
    message: 'The text does not refer to Appendix {places}.',
    cure: 'Add “(chi tiết tại Phụ lục … kèm theo)” to the section.',
  },
  'figures-not-told': {
    message: 'The appendices have figures that no sentence tells of: {figures}.',
    cure: 'Add a sentence on them, or pass over what need not be told.',
  },
  'renamed-levels': {
    message:
      '{place} still speaks of online services of “{value}”; since 15/8/2022 they are “một phần” and “toàn trình”.',
    cure: 'Write “một phần” for level 3 and “toàn trình” for level 4 (Decree 42/2022/NĐ-CP).',
  },
  'heading-of-another': {
    message: '{place} is headed “{value}”: that is {other}, while the section is on {own}.',
    cure: 'Correct the heading as in the outline of the report.',
  },
  'survey-way': {
    message: '{place} says {told} but {figure} says 0 (an online survey).',
    cure: 'Set {figure} to 1 for paper forms, to 2 for both; if it was online, say so in the sentence.',
  },
  'inspection-blank': {
    message: '{place} tells of an inspection (“{value}”) but {figure} is blank.',
    cure: 'Write how many problems were found, 00 if none.',
  },
  'spelling-mixed': {
    message: 'The same word is spelt in two ways: {pairs}.',
    cure: 'Keep to one spelling throughout the report.',
  },
} as const satisfies Readonly<Record<keyof typeof viProseMessages, MessageTemplate>>;
