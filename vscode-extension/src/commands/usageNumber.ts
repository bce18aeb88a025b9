/** A count as a person types it ("10,000", "10 000"); null for nothing, undefined for what is no count. */
export function parseCount(text: string, required: boolean): number | null | undefined {
  const digits = text.replace(/[\s,_']/g, '');
  if (digits === '') return required ? undefined : null;
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
