type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string;

const svgNames = new Set(['svg', 'rect']);

/** An element with attributes and children. Strings become text nodes, so data can never become markup. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const created = svgNames.has(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) created.setAttribute(key, '');
    else if (value !== false && value !== null) created.setAttribute(key, String(value));
  }
  created.append(...children);
  return created as HTMLElement;
}

export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLElement {
  const created = element('button', { type: 'button', ...attributes }, label);
  created.addEventListener('click', onClick);
  return created;
}
