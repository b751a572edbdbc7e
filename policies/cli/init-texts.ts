/**
 * What `ami-lint init` writes: a manifest that explains itself, and what editors need to know. A line that begins with
 * `#` and two spaces or more is an example, and holds as it is without the `#`. Floor: nothing.
 */

const published = "node_modules/pulumi-ami/dist/published";

/** Where the schema of manifests lies in a project that has the package. */
export const schemaPath = `${published}/manifest.schema.json`;

/** A commented manifest; `schema` is the way to its schema from the manifest's folder, `today` the day of its images. */
export function manifestText(schema: string, today: Date): string {
  const nextYear = new Date(today);
  nextYear.setUTCFullYear(nextYear.getUTCFullYear() + 1);
  const [day, end] = [today, nextYear].map((date) => date.toISOString().slice(0, 10));
  return `# yaml-language-server: $schema=${schema}
# Check it with: npx ami-lint check FILE
apiVersion: pulumi-ami/v1
images:
  web: # the name of the resource
    architecture: x86_64
    source: # one of: snapshot, instance, manifest
      snapshot: snap-0123456789abcdef0 # the root volume; it must be in the image's Region
#      rootDevice: /dev/xvda
#      mappings: # further devices, and how the root volume is made
#        - deviceName: /dev/xvda
#          ebs: { volumeType: gp3, deleteOnTermination: true }
    region: us-east-1 # where the image is made
#    copies: # further Regions; a plain list will do where copies need no key of their own
#      eu-west-1: { kmsKeyId: alias/images }
    bootMode: uefi-preferred # UEFI where the instance type has it
    enaSupport: true # every Nitro instance type needs it
    imdsSupport: v2.0 # instances ask for session tokens
    launches: [m7i.large] # instance types it is meant for; each is checked against the image
    deprecateAt: "${end}T00:00:00Z"
    deregistrationProtection: enabled-without-cooldown # nobody deregisters it before this is switched off
#    name: web-${day}
#    description: Web server, built weekly.
#    platform: linux
#    share: # everyone who may launch it, besides your own account
#      accounts: ["012345678901"] # in quotes: as a number it loses the zero in front
#    tags: { team: platform }
#    onDelete: deregister-and-delete-snapshots
`;
}

/** Settings of VS Code, each with its value where the project has none. */
export const editorSettings: Readonly<Record<string, unknown>> = {
  "yaml.schemas": { [`./${schemaPath}`]: ["*.ami.yaml", "*.ami.yml"] },
  "json.schemas": [
    { fileMatch: ["*.ami.json"], url: `./${schemaPath}` },
    { fileMatch: ["ami-lint.json"], url: `./${published}/lint-config.schema.json` },
  ],
};
