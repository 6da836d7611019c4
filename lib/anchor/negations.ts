/**
 * Why: "States should conduct" and "States should not conduct" are one short word apart. Negations and number words of the ten
 * languages of the catalogue's names (and German), taken from their reference grammars: closed classes, listed whole as far as
 * they are written as words of their own. One list for all: where a word negates in one language only (Portuguese "no" is
 * "in the"), a changed one loses a passage that might have been kept, which is the safe side.
 */
export const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no never none nor neither cannot without nothing nobody nowhere ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't mustn't hasn't haven't hadn't " +
    'ne pas jamais aucun aucune sans ni non rien nul nulle ' +
    'nunca ningún ninguno ninguna sin jamás tampoco nada nadie ' +
    'não nem nenhum nenhuma sem jamais ninguém ' +
    'nicht kein keine keiner keinen keinem keines nie niemals ohne weder nichts ' +
    'не ни нет без никогда нельзя никто ничто никакой никаких ' +
    'لا ليس ليست لم لن غير دون بدون عدم ' +
    '않는다 않다 않은 않는 않고 않을 않았다 못한다 못하는 없다 없는 없이 없고 아니다 아닌 안 못'
  ).split(' '),
);

/** Negations that stand inside a run of characters, in scripts without spaces. */
export const INNER_NEGATIONS: readonly string[] = [...'不没沒未無无非勿莫', 'ない', 'なか', 'なく', 'ません', 'ぬ', '않', '없'];

/** Number words from two to twelve; "one" is as often a pronoun or an article. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve hundred thousand million billion ' +
    'deux trois quatre cinq sept huit neuf dix onze douze cent mille ' +
    'dos tres cuatro cinco seis siete ocho nueve diez once doce cien mil ' +
    'dois duas três quatro sete oito nove dez doze cem ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend ' +
    'два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать сто тысяча ' +
    'اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مائة ألف'
  ).split(' '),
);
