/** Markup and the text a person reads of it. */
export const shown: Record<string, { html: string; text: string }> = {
  'runs of white space are one space': { html: '<p>  the \n\t norm  </p>', text: 'the norm' },
  'inline elements do not cut words': { html: '<p>Par<b>is</b> <i>Call</i></p>', text: 'Paris Call' },
  'blocks stand on lines of their own': { html: '<h1>Title</h1><p>One</p><p>Two</p>', text: 'Title\nOne\nTwo' },
  'nested blocks make one line break': { html: '<div><div><p>One</p></div></div><div>Two</div>', text: 'One\nTwo' },
  'a br is a line break': { html: '<p>One<br>Two</p>', text: 'One\nTwo' },
  'space at the edge of an inline element counts once': { html: '<p>a <em> b </em> c</p>', text: 'a b c' },
  'table cells stand apart': { html: '<table><tr><td>a</td><td>b</td></tr></table>', text: 'a\nb' },
  'no-break spaces stay': { html: '<p>13&nbsp;(f)</p>', text: '13\u00a0(f)' },
  'scripts, styles and templates are not text': {
    html: '<p>a</p><script>var b</script><style>c{}</style><template>d</template><noscript>e</noscript>',
    text: 'a',
  },
  'what is not displayed is not text': { html: '<p>a<span style="display:none">b</span><span hidden>c</span></p>', text: 'a' },
  'invisible text is left out, a visible part of it is not': {
    html: '<p>a <span style="visibility:hidden">b <b style="visibility:visible">c</b></span></p>',
    text: 'a c',
  },
  'elements without a box of their own show their text': { html: '<div style="display:contents">a</div>', text: 'a' },
  'a folded part counts, as for find in page': { html: '<details><summary>a</summary>b<p>c</p></details>', text: 'a\nb\nc' },
  'what a person typed is never read': { html: '<p>a</p><textarea>b</textarea><input value="c">', text: 'a' },
  'soft hyphens and joiners stay in the text': { html: '<p>cyber&shy;space</p>', text: 'cyber\u00adspace' },
  'an empty page has no text': { html: '<div> \n </div>', text: '' },
};
