import { count } from '../format/money.js';
import type { WhatIf } from '../report/protocol.js';
import { button, element } from './element.js';
import { stepOf, volumeAt, volumeSteps } from './volumeScale.js';

const usualVolume = 10_000;
const usualThreshold = 0.85;

/** Two sliders. A slider that was not moved leaves the project's own assumption in force. */
export class WhatIfControls {
  private value: WhatIf = {};
  private readonly volume = slider('volume', 0, volumeSteps, 1, stepOf(usualVolume));
  private readonly threshold = slider('threshold', 0.5, 0.99, 0.01, usualThreshold);
  private readonly volumeText = element('output', { for: 'volume' });
  private readonly thresholdText = element('output', { for: 'threshold' });
  private readonly reset: HTMLElement;
  readonly node: HTMLElement;

  constructor(private readonly onChange: (whatIf: WhatIf) => void) {
    this.reset = button('Reset', () => { this.change({}); }, { class: 'secondary' });
    this.volume.addEventListener('input', () => { this.change({ ...this.value, callsPerMonth: volumeAt(Number(this.volume.value)) }); });
    this.threshold.addEventListener('input', () => { this.change({ ...this.value, parityThreshold: Number(this.threshold.value) }); });
    this.node = element('section', { class: 'what-if', 'aria-label': 'What if' },
      element('h2', {}, 'What if'),
      element('div', { class: 'control' }, element('label', { for: 'volume' }, 'Calls a month, where no usage is recorded'), this.volume, this.volumeText),
      element('div', { class: 'control' }, element('label', { for: 'threshold' }, 'Parity that a cheaper model must reach'), this.threshold, this.thresholdText),
      this.reset);
    this.show();
  }

  /** Takes over what the extension says is in force, without asking again. */
  set(whatIf: WhatIf): void {
    this.value = whatIf;
    this.show();
  }

  private change(whatIf: WhatIf): void {
    this.set(whatIf);
    this.onChange(whatIf);
  }

  private show(): void {
    const { callsPerMonth, parityThreshold } = this.value;
    this.volume.value = String(stepOf(callsPerMonth ?? usualVolume));
    this.threshold.value = String(parityThreshold ?? usualThreshold);
    say(this.volume, this.volumeText, callsPerMonth === undefined ? 'as configured' : count(callsPerMonth));
    say(this.threshold, this.thresholdText, parityThreshold === undefined ? 'as configured' : parityThreshold.toFixed(2));
    this.reset.toggleAttribute('disabled', callsPerMonth === undefined && parityThreshold === undefined);
  }
}

function slider(id: string, min: number, max: number, step: number, value: number): HTMLInputElement {
  return element('input', { type: 'range', id, min, max, step, value }) as HTMLInputElement;
}

function say(input: HTMLInputElement, output: HTMLElement, text: string): void {
  output.textContent = text;
  input.setAttribute('aria-valuetext', text);
}
