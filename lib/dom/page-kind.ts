/** What a document is, as far as reading it goes. */
export type PageKind = 'text' | 'image' | 'pdf' | 'frames';

export function pageKind(page: Document): PageKind {
  if (page.contentType === 'application/pdf' || page.body?.firstElementChild?.matches('embed[type="application/pdf"]'))
    return 'pdf';
  if (/^(image|video|audio)\//.test(page.contentType) && page.contentType !== 'image/svg+xml') return 'image';
  if (page.body instanceof HTMLFrameSetElement) return 'frames';
  return 'text';
}
