/**
 * The manifest of a bundle in S3: a small XML document that names the parts of an image and what kind of machine it is
 * for. Floor: nothing.
 * @see Amazon EC2 AMI tools reference, ec2-bundle-vol, ec2-bundle-image (checked 2026-11-22); manifests of public
 * images for the names of the elements. A manifest states no part sizes, only their total.
 */

/** One part, in the order of the image. */
export interface BundlePart {
  /** Beside the manifest. */
  readonly filename: string;
  /** Such as `SHA1`; undefined where the manifest states no digest. */
  readonly algorithm?: string | undefined;
  /** Hexadecimal, lower case. */
  readonly digest?: string | undefined;
}

/** What a manifest says. */
export interface BundleManifest {
  readonly architecture?: string | undefined;
  readonly kernelId?: string | undefined;
  readonly ramdiskId?: string | undefined;
  /** Virtual name (`ami`, `root`, `swap`, `ephemeral0` …) and device of each mapping. */
  readonly mappings: readonly { readonly virtual: string; readonly device: string }[];
  /** Bytes of all parts together. */
  readonly bundledSize: number;
  readonly parts: readonly BundlePart[];
}

/** Reads a manifest. Throws an error that says in a clause what is wrong with it. */
export function parseManifest(text: string): BundleManifest {
  const root = parseXml(text);
  if (root.name !== "manifest") throw new Error("its root element must be `manifest`");
  const machine = findChild(root, "machine_configuration");
  const image = findChild(root, "image");
  const list = image && findChild(image, "parts");
  if (image === undefined || list === undefined) throw new Error("it must have `image` and, in it, `parts`");
  const bundledSize = Number(textOf(image, "bundled_size"));
  if (!Number.isSafeInteger(bundledSize) || bundledSize <= 0)
    throw new Error("its `bundled_size` must be a number of bytes");
  const parts = list.children
    .filter(({ name }) => name === "part")
    .map((part) => ({ index: Number(part.attributes.index), ...toPart(part) }))
    .sort((a, b) => a.index - b.index);
  const count = Number(list.attributes.count);
  if (parts.length === 0 || parts.length !== count || parts.some(({ index }, at) => index !== at)) {
    throw new Error(
      `its ${parts.length} parts must be numbered from 0 and as many as its \`count\` of ${count}`,
    );
  }
  const mappings = machine && findChild(machine, "block_device_mapping");
  return {
    architecture: machine && textOf(machine, "architecture"),
    kernelId: machine && textOf(machine, "kernel_id"),
    ramdiskId: machine && textOf(machine, "ramdisk_id"),
    mappings: (mappings?.children ?? []).flatMap((mapping) => {
      const virtual = textOf(mapping, "virtual");
      const device = textOf(mapping, "device");
      return virtual === undefined || device === undefined ? [] : [{ virtual, device }];
    }),
    bundledSize,
    parts: parts.map(({ index: _, ...part }) => part),
  };
}

function toPart(part: Element): BundlePart {
  const filename = textOf(part, "filename");
  if (filename === undefined) throw new Error("each of its parts must have a `filename`");
  const digest = findChild(part, "digest");
  return { filename, algorithm: digest?.attributes.algorithm, digest: digest?.text.trim().toLowerCase() };
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function findChild(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

function textOf(element: Element, name: string): string | undefined {
  const text = findChild(element, name)?.text.trim();
  return text === "" ? undefined : text;
}

const token =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;

/** Elements, attributes and text: all of XML that manifests use. What is anything else is refused. */
function parseXml(text: string): Element {
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [document];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    const parent = open.at(-1);
    if (match === null || parent === undefined) throw new Error("it is not XML");
    const [, closing, name, attributes = "", empty, words] = match;
    if (words !== undefined) parent.text += unescapeXml(words);
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop()?.name !== name)
        throw new Error(`it is not XML: \`${name}\` ends where it did not begin`);
      continue;
    }
    const element: Element = { name, attributes: attributesOf(attributes), children: [], text: "" };
    parent.children.push(element);
    if (empty !== "/") open.push(element);
  }
  const [root, ...others] = document.children;
  if (root === undefined || others.length > 0 || open.length !== 1)
    throw new Error("it is not one XML element");
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name = "", double, single]) => [name, unescapeXml(double ?? single ?? "")]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
