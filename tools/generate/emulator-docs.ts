/**
 * docs/emulator.md: what the emulator models, refuses and leaves out, from its own tables.
 * Floor: emulator.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import ts from "typescript";
import { actions } from "../../emulator/actions/index";
import { controlPath, controlRoutes } from "../../emulator/control";
import { notModelled, type NotModelled } from "../../emulator/not-modelled";
import { refusals, type RefusalRow } from "../../emulator/refusal";
import { kmsOperations } from "../../emulator/services/kms";
import { organizationsOperations } from "../../emulator/services/organizations";
import { s3Operations } from "../../emulator/services/s3";
import { ssmOperations } from "../../emulator/services/ssm";
import { stsOperations } from "../../emulator/services/sts";
import { kindBuckets, ownBuckets, resourceBuckets } from "../../emulator/throttle";
import {
  kmsRefusals,
  jsonRefusals,
  organizationsRefusals,
  s3Refusals,
  ssmRefusals,
  stsRefusals,
} from "../../emulator/service-refusal";
import type { GeneratedFile } from "./files";

const root = join(__dirname, "../..");
const path = "docs/emulator.md";

export const emulatorDocs: GeneratedFile = {
  path,
  async text() {
    const config = await resolveConfig(join(root, path));
    return format(page(), { ...config, parser: "markdown" });
  },
};

function page(): string {
  return [
    "# The emulator",
    "",
    "Generated from the emulator's own tables by `npm run generate`; do not edit.",
    "",
    ...introduction,
    "## Actions",
    "",
    ...operationLists(),
    "## Time",
    "",
    ...clocks,
    table(["Timing", "Default", "Meaning"], members("emulator/actions/call.ts", "Timings", milliseconds)),
    "",
    "Pass any of them as `timings` to `startEmulator`.",
    "",
    "## Quotas",
    "",
    table(["Quota", "Default", "Meaning"], members("emulator/actions/call.ts", "Quotas", String)),
    "",
    "Pass any of them as `quotas` to `startEmulator`.",
    "",
    "## Seeds",
    "",
    "What a test may put into the store without a call, as `emulator.seed.<name>` or by `POST /_emulator/seed/<name>`.",
    "",
    table(["Seed", "Meaning"], seeds()),
    "",
    "## Faults",
    "",
    ...faults,
    table(["Member of a fault", "Default", "Meaning"], members("emulator/faults.ts", "Fault", String)),
    "",
    table(
      ["Rate of a random fault", "Default", "Meaning"],
      members("emulator/faults.ts", "FaultRates", String),
    ),
    "",
    "## Throttling",
    "",
    ...throttling,
    table(["Action", "Tokens", "Refill per second"], buckets()),
    "",
    "## Control by HTTP",
    "",
    ...control,
    table(["Request", "What it does", "Body"], routes()),
    "",
    "## What is refused",
    "",
    "Messages are the emulator's own words; compare codes. Each row has a test.",
    "",
    ...refusalTables(),
    "## What is not modelled",
    "",
    table(
      ["Area", "What", "Why"],
      byArea().map(({ area, what, why }) => [area, what, why]),
    ),
    "",
  ].join("\n");
}

/** What is left out, area by area, in the order in which areas are first named. */
function byArea(): NotModelled[] {
  const areas = [...new Set(notModelled.map(({ area }) => area))];
  return areas.flatMap((area) => notModelled.filter((row) => row.area === area));
}

const introduction = [
  "A model of EC2's image API and of what stands beside it, for tests and demos in any language. It is not AWS: what it knows, it takes from the documents named below; whatever it does not model it refuses.",
  "",
  "```sh",
  "npx ami-emulator --port 4566 --pending 60 --clock auto",
  "export AWS_ENDPOINT_URL=http://127.0.0.1:4566 AWS_ACCESS_KEY_ID=123456789012 AWS_SECRET_ACCESS_KEY=x AWS_REGION=us-east-1",
  "aws ec2 describe-images --owners self",
  "```",
  "",
  "```ts",
  'import { autoClock, startEmulator } from "pulumi-ami/emulator";',
  "",
  "const emulator = await startEmulator({ clock: autoClock(), timings: { pending: 300_000 } });",
  "Object.assign(process.env, emulator.env);",
  "```",
  "",
  "The access key id is the account (12 digits; anything else is 123456789012), the Region is that of the signature. The form of a signature is always checked; the signature itself where the secret is known, because it was seeded or AssumeRole gave it out. It listens on the loopback interface: whoever reaches it may act as any account.",
  "",
];

const clocks = [
  "Nothing runs on timers: what is pending is pending until the clock reaches its time.",
  "",
  table(
    ["Clock", "Behaviour"],
    [
      ["`realClock`, `--clock real`", "The wall clock; the default"],
      [
        "`manualClock(start)`, `--clock manual`",
        "Stands until it is told to move: `advance(milliseconds)`, `jump(time)`",
      ],
      [
        "`autoClock(options)`, `--clock auto`",
        "Waiting costs no time: a call that reads (Describe, Get, List, Head) while something is pending moves the clock to the very time of the next event, and is answered as of then; a throttled call moves it to when it would not have been throttled. `patience` makes as many reads find an event still to come; `step` moves it by that much with every call instead",
      ],
    ],
  ),
  "",
  "Events are the ends of pending images, snapshots, instances and settings, of looks at image parameters, and of consistency lag; lingering, cooldowns and the recycle bin are not waited for.",
  "",
];

const faults = [
  "Off unless asked for: `faults` and `randomFaults` of `startEmulator`, `emulator.faults`, or by HTTP. A fault strikes a call once it is understood; of several the first strikes that has not been used up.",
  "",
];

const throttling = [
  "Off unless asked for, by `throttling: true` or `--throttling`: each account, Region and action of EC2 has a bucket, which refills by the emulator's clock; an empty one answers `RequestLimitExceeded` (503). Source: EC2 Developer Guide: Request throttling for the Amazon EC2 API, checked 2026-11-22.",
  "",
];

const control = [
  `JSON under \`${controlPath}\`, for callers on this machine only. A request that cannot be followed answers 4xx and \`{"error": "..."}\`.`,
  "",
];

function operationLists(): string[] {
  const services = [
    ["EC2", Object.keys(actions)],
    ["STS", stsOperations],
    ["KMS", kmsOperations],
    ["SSM", ssmOperations],
    ["Organizations", organizationsOperations],
    ["S3", s3Operations],
  ] as const;
  return services.flatMap(([name, operations]) => [
    `**${name}** (${operations.length}): ${[...operations].sort().join(", ")}.`,
    "",
  ]);
}

function routes(): string[][] {
  return controlRoutes.map(({ method, path: below, does, body }) => [
    code(`${method} ${controlPath}${below}`),
    does,
    body === undefined ? "" : /^[{[]/.test(body) ? body.split(" or ").map(code).join(" or ") : body,
  ]);
}

function buckets(): string[][] {
  const row = ([name, { size, refill }]: [string, { size: number; refill: number }]): string[] => [
    name,
    String(size),
    String(refill),
  ];
  return [
    ...Object.entries(kindBuckets).map(row),
    ...Object.entries(ownBuckets)
      .filter(([name]) => Object.hasOwn(actions, name))
      .map(row),
    ...Object.entries(resourceBuckets).map(([name, bucket]) => row([`${name}, per instance`, bucket])),
  ];
}

function refusalTables(): string[] {
  const beside = [
    ["KMS, SSM and Organizations alike", jsonRefusals],
    ["STS", stsRefusals],
    ["KMS", kmsRefusals],
    ["SSM", ssmRefusals],
    ["Organizations", organizationsRefusals],
    ["S3", s3Refusals],
  ] as const;
  const others = new Set(beside.flatMap(([, rows]) => Object.keys(rows)));
  const ofEc2 = Object.entries(refusals).filter(([reason]) => !others.has(reason));
  const sections: readonly (readonly [string, readonly RefusalRow[]])[] = [
    ["EC2", ofEc2.map(([, row]) => row as RefusalRow)],
    ...beside.map(([name, rows]) => [name, Object.values(rows) as RefusalRow[]] as const),
  ];
  return sections.flatMap(([name, rows]) => [
    `### ${name}`,
    "",
    table(
      ["Code", "Status", "When", "Source", "Checked"],
      rows.map(({ code: name, status, when, source, checked }) => [
        code(name),
        String(status),
        when,
        source,
        checked,
      ]),
    ),
    "",
  ]);
}

/** The members of an interface with their defaults and their summaries. */
function members(file: string, name: string, show: (value: string) => string): string[][] {
  return membersOf(file, name).map(({ member, text, fallback }) => [code(member), show(fallback), text]);
}

function seeds(): string[][] {
  return membersOf("emulator/seed.ts", "Seed").map(({ member, text, returns }) => [
    code(member),
    [text, returns === "" ? "" : `Gives ${returns}`].filter((part) => part !== "").join(". "),
  ]);
}

interface Member {
  readonly member: string;
  readonly text: string;
  readonly fallback: string;
  readonly returns: string;
}

function membersOf(file: string, name: string): Member[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!found) throw new Error(`${file} has no interface ${name}`);
  return found.members.map((member) => {
    const tag = (wanted: string): string =>
      ts
        .getJSDocTags(member)
        .filter(({ tagName }) => tagName.text === wanted)
        .map(({ comment }) => plain(comment))
        .join(" ");
    const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
    return {
      member: member.name?.getText(source) ?? "",
      text: plain(doc?.comment),
      fallback: tag("default"),
      returns: tag("returns"),
    };
  });
}

function plain(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ");
}

function milliseconds(text: string): string {
  return /^\d+$/.test(text) ? `${Number(text).toLocaleString("en-US")} ms` : text;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
