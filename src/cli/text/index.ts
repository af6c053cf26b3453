import type { Language } from '../../core/rule/finding';
import type { CliTexts } from './cli-texts';
import { en } from './en';
import { vi } from './vi';

export type { CliTexts } from './cli-texts';

export const cliTexts: Readonly<Record<Language, CliTexts>> = Object.freeze({ vi, en });
