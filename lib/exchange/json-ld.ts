import type { Format } from './format.ts';
import { readJson } from './read-json.ts';
import { collectionFrom, recordsFrom } from './web-annotation/read.ts';
import { collectionOf, printCollection } from './web-annotation/write.ts';

/**
 * Web Annotation (https://www.w3.org/TR/annotation-model/), complete: it carries every record and comes back as it went.
 * Other annotators see quote, position, source and dates; the codes are SpecificResources under our own IRIs.
 */
export const jsonLd: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  serialize: (records) => printCollection(collectionOf(records)),
  parse: (text) => {
    const json = readJson(text);
    if (!json.ok) return json;
    const collection = collectionFrom(json.value);
    return collection.ok ? recordsFrom(collection.value) : collection;
  },
};
