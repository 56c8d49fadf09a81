/** A parsed JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

const ACTION_ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
/** Section, text display, thumbnail, media gallery, file, separator, container. */
const V2_TYPES = new Set([9, 10, 11, 12, 13, 14, 17]);
const LINK = 5;
const PREMIUM = 6;

/** Every component with the ones nested in it, outermost first. */
export function* walk(components: readonly Json[]): Generator<Json> {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    yield component;
    if (Array.isArray(component.components)) yield* walk(component.components as Json[]);
    if (component.accessory) yield* walk([component.accessory as Json]);
  }
}

/** Whether any of these components needs the flag IS_COMPONENTS_V2. */
export function hasV2(components: readonly Json[]): boolean {
  return [...walk(components)].some((component) => V2_TYPES.has(Number(component.type)));
}

/** The rules about buttons, rows, selects and ids that Discord's schema leaves out, one line a fault. */
export function checkComponents(components: readonly Json[]): string[] {
  const all = [...walk(components)];
  return [
    ...repeated(all, 'custom_id'),
    ...repeated(all, 'id'),
    ...all.filter((one) => one.type === BUTTON).flatMap(checkButton),
    ...all.filter((one) => one.type === ACTION_ROW).flatMap(checkRow),
    ...all.filter((one) => one.type === STRING_SELECT).flatMap(checkSelect),
  ];
}

function repeated(all: Json[], key: 'custom_id' | 'id'): string[] {
  const values = all
    .map((one) => one[key])
    .filter((value) => value !== undefined && value !== null && value !== 0);
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => `${key}: ${JSON.stringify(value)} is used twice in one message`);
}

function checkButton(button: Json): string[] {
  const name = `button ${JSON.stringify(button.custom_id ?? button.url ?? button.label)}`;
  const faults: string[] = [];
  if (String(button.label ?? '').length > 80) faults.push(`${name}: label longer than 80 characters`);
  if (String(button.custom_id ?? '').length > 100)
    faults.push(`${name}: custom_id longer than 100 characters`);
  if (button.style === LINK) {
    if (!button.url) faults.push(`${name}: a link button needs a url`);
    if (button.custom_id) faults.push(`${name}: a link button has no custom_id`);
    if (button.url && !/^(https?|discord):/i.test(String(button.url)))
      faults.push(`${name}: scheme not allowed`);
  } else if (button.style !== PREMIUM) {
    if (!button.custom_id) faults.push(`${name}: needs a custom_id`);
    if (button.url) faults.push(`${name}: only a link button has a url`);
  }
  if (button.style !== PREMIUM && !button.label && !button.emoji)
    faults.push(`${name}: needs a label or an emoji`);
  return faults;
}

function checkRow(row: Json): string[] {
  const inside = (Array.isArray(row.components) ? row.components : []) as Json[];
  const selects = inside.filter((one) => one.type !== BUTTON).length;
  if (selects > 0 && inside.length > 1) return ['action row: a select stands alone in its row'];
  return [];
}

function checkSelect(select: Json): string[] {
  const options = (Array.isArray(select.options) ? select.options : []) as Json[];
  const values = options.map((option) => option.value);
  const faults: string[] = [];
  if (new Set(values).size < values.length) faults.push('select: a value is used twice');
  if (Number(select.max_values ?? 1) > options.length)
    faults.push('select: max_values above the number of options');
  if (Number(select.min_values ?? 1) > Number(select.max_values ?? 1)) {
    faults.push('select: min_values above max_values');
  }
  return faults;
}
