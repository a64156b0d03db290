/** A page's number alone on its line: `3`, `- 3 -`, `Page 3 of 12`, `第3页 共12页`. Not: `2,898`. */
export const PAGE_NUMBER =
  /^(?:[-–—·|\s]*\d{1,4}[-–—·|\s]*|(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|\d{1,4}\s?\/\s?\d{1,4}|第\s?\d{1,4}\s?[页頁][，,\s]*(?:共\s?\d{1,4}\s?[页頁])?|\d{1,4}\s?(?:页|頁|ページ))$/iu;
