/** The keywords our schemas use beside draft-07: for editors, and to tie a keyword to a rule. Floor: nothing. */
export const editorKeywords = [
  "markdownDescription",
  "patternErrorMessage",
  "defaultSnippets",
  "deprecationMessage",
  "x-rule",
  "x-sensitive",
] as const;
