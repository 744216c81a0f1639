// The file that 書き出す makes.
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';

export interface ExportFile {
  format: string;
  v: number;
  local: Record<string, string>;
  mirror: Record<string, string>;
  history: Record<string, string>;
  quarantine: Record<string, string>;
  rescue: Record<string, string>;
  memory: Record<string, string>;
  journal: { where: string; field: string; text: string }[];
  unread: string[];
}

/** Reads a downloaded export. */
export async function readExport(download: Download): Promise<ExportFile> {
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as ExportFile;
}

/** Everything in an export, as one text to search in, with JSON inside JSON laid open. */
export function everythingIn(file: ExportFile): string {
  return JSON.stringify(file).replace(/\\+(["n])/g, '$1');
}
