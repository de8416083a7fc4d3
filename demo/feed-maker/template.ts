import { templateIn } from '../../src/import/template.js';
import type { ToolsLanguage } from '../../src/locale/tools-localizer.js';
import { saveFile } from './save.js';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Gives the spreadsheet to start from: the same as the command writes. What writes it is loaded when somebody wants it.
 *
 * @returns the name of the file
 */
export async function saveTemplate(language: ToolsLanguage): Promise<string> {
  const template = templateIn(language);
  const { templateWorkbook } = await import('../../src/import/template-workbook.js');
  const name = `${template.name.toLowerCase()}.xlsx`;
  saveFile(name, type, await templateWorkbook(template));
  return name;
}
