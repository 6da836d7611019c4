import type { PageMetadata } from '../../../lib/dom/metadata.ts';

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** What pages say of themselves in their head, and what is taken from it. */
export const metadata: Record<string, { head: string; expected: Partial<PageMetadata> }> = {
  'the title element when there is nothing else': { head: '', expected: { title: 'Page', authors: [], language: 'en' } },
  'scholarly tags before Open Graph': {
    head: '<meta name="citation_title" content="Paper"><meta property="og:title" content="Share me"><meta name="citation_author" content="A. One"><meta name="citation_author" content="B. Two">',
    expected: { title: 'Paper', authors: ['A. One', 'B. Two'] },
  },
  'JSON-LD before tags': {
    head: `<meta property="og:title" content="Share me">${linked({
      '@type': 'NewsArticle',
      headline: 'Headline',
      author: [{ name: 'A. One' }, 'B. Two'],
      publisher: { name: 'The Paper' },
      datePublished: '2024-11-08T10:00:00Z',
    })}`,
    expected: { title: 'Headline', authors: ['A. One', 'B. Two'], publisher: 'The Paper', published: '2024-11-08T10:00:00Z' },
  },
  'the article in a JSON-LD graph, not its organisation': {
    head: linked({
      '@graph': [
        { '@type': 'Organization', name: 'Org' },
        { '@type': ['Article'], headline: 'In the graph' },
      ],
    }),
    expected: { title: 'In the graph' },
  },
  'broken JSON-LD is passed over': {
    head: '<script type="application/ld+json">{"@type": "Article", </script><meta property="og:site_name" content="Site">',
    expected: { title: 'Page', publisher: 'Site' },
  },
  'a canonical address is made absolute': {
    head: '<base href="https://a.example/b/"><link rel="canonical" href="c">',
    expected: { canonicalUrl: 'https://a.example/b/c' },
  },
  'a canonical address that is no web address is left out': {
    head: '<link rel="canonical" href="javascript:alert(1)">',
    expected: { title: 'Page' },
  },
  'addresses are no authors': {
    head: '<meta property="article:author" content="https://social.example/someone">',
    expected: { authors: [] },
  },
};
