// XML as the query services write it where no schema does. Imports nothing.

/** Writes EC2's error document. */
export function encodeError(code: string, message: string, requestId: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<Response><Errors><Error>${elements({ Code: code, Message: message })}</Error></Errors>` +
    `<RequestID>${requestId}</RequestID></Response>`
  );
}

/** Elements of text, one after the other. */
export function elements(texts: Readonly<Record<string, string | number>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `<${name}>${escapeXml(String(text))}</${name}>`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** What XML gives another meaning, and the ends of lines, which its readers change. */
const special = /[&<>"'\r\n\u0085\u2028]/;
const everySpecial = new RegExp(special, "g");

/** Text as it may stand in an element. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(
    everySpecial,
    (character) => entities[character] ?? `&#x${character.charCodeAt(0).toString(16)};`,
  );
}
