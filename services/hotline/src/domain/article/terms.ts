const han = /\p{Script=Han}+/gu;
const word = /[\p{L}\p{N}]+/gu;
const most = 2000;

const pairs = (run: string): readonly string[] => {
  const characters = Array.from(run);
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
};

/** What a text can be found by: pairs of neighbouring Chinese characters, and other words in small letters. */
export const termsOf = (text: string): readonly string[] => {
  const small = text.toLowerCase();
  const chinese = (small.match(han) ?? []).flatMap(pairs);
  const others = small.replace(han, ' ').match(word) ?? [];
  return [...new Set([...chinese, ...others])].slice(0, most);
};
