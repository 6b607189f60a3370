import type { NumberTerm, Term } from './recognise-terms.ts';

/** Joins digits whose groups are set apart by single blanks: `1 057 374`. */
export function joinSpacedNumbers(terms: readonly Term[], text: string): readonly Term[] {
  const result: Term[] = [];
  let run: NumberTerm[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) {
      return;
    }
    if (run.length > 1 && run.length <= mostGroups) {
      result.push(joined(run, first, last, text));
    } else {
      for (const number of run) {
        result.push(number);
      }
    }
    run = [];
  };
  for (const term of terms) {
    const last = run.at(-1);
    if (last !== undefined && continues(last, term, text)) {
      run.push(term);
    } else {
      close();
      if (term.role === 'number' && firstGroup.test(term.text)) {
        run.push(term);
      } else {
        result.push(term);
      }
    }
  }
  close();
  return result;
}

// No published count has more groups; a longer run is a list.
const mostGroups = 5;

function joined(run: readonly NumberTerm[], first: NumberTerm, last: NumberTerm, text: string): NumberTerm {
  const gaps = text.slice(first.start, last.end);
  // A no-break or thin blank is typed to keep a number together, and no number of its own begins with a zero, as 057 would.
  const certain = /[^\S ]/u.test(gaps) || run.slice(1).some((group) => group.text.startsWith('0'));
  return {
    role: 'number',
    text: run.map((group) => group.text).join(' '),
    start: first.start,
    end: last.end,
    ...(certain ? {} : { pieces: run }),
  };
}

function continues(previous: NumberTerm, term: Term, text: string): term is NumberTerm {
  return (
    term.role === 'number' &&
    /^\d+$/u.test(previous.text) &&
    laterGroup.test(term.text) &&
    /^\s$/u.test(text.slice(previous.end, term.start))
  );
}

const firstGroup = /^[1-9]\d{0,2}$/u;

const laterGroup = /^\d{3}(?:[.,]\d+)?$/u;
