declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [offset: number, word: string][];
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(node: Node, options: { find: RegExp; wrap: string }): { revert: () => void };
}
