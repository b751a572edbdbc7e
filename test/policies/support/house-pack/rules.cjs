// Rules of a house, in plain JavaScript: one that always speaks, and one that is broken.
const base = {
  kinds: ["launch-permissions"],
  severity: "note",
  since: "1",
  scope: "subject",
  presets: ["recommended"],
  docs: { summary: "S.", why: "W.", fix: "F.", unless: "U.", sources: [] },
  messages: { share: "This share is a share; it must be none." },
  options: {},
  defaults: {},
  examples: { good: [], bad: [] },
};

module.exports = [
  { ...base, id: "acme/prefer-quiet", check: () => [{ message: "share", at: "" }] },
  {
    ...base,
    id: "acme/no-luck",
    check: () => {
      throw new Error("out of luck");
    },
  },
];
