/**
 * How many volumes a launch attaches: the devices of its image, of its template and its own, each counted once. What is
 * not known yet widens the count, so that only a count beyond doubt is too many.
 * Floor: the engine, and `launches.ts`.
 */
import { type SubjectOf } from "../engine/subject";
import { isObject, isUnknown, itemsOf, unknownValue, type Tri, type Unknown } from "../engine/value";
import { type EffectiveLaunch } from "./launches";

export interface AttachedVolumes {
  /** EBS volumes that will be there, whatever turns up. */
  readonly least: number;
  /** EBS volumes that may be there at most; undefined where no bound is known. */
  readonly most: number | undefined;
  /** Instance store volumes that mappings name. */
  readonly instanceStore: number;
}

/** What becomes of a device; unknown also where a volume may or may not be. */
type Device = "ebs" | "instance-store" | "none" | Unknown;
type Mapping = Partial<Record<"deviceName" | "ebs" | "virtualName" | "noDevice", unknown>>;

/** The volumes of a launch; the image's are those that it was registered with. Never throws. */
export function attachedVolumes(
  { spec }: SubjectOf<"launch">,
  { image, template }: EffectiveLaunch,
): AttachedVolumes {
  const devices = new Devices();
  if (image === undefined) devices.isOpen = true;
  else devices.lay(image.spec.blockDeviceMappings);
  if (template !== undefined) devices.lay(template.spec.blockDeviceMappings);
  else if (spec.launchTemplate !== undefined) devices.doubtAll();
  if (spec.blockDeviceMappings !== undefined && template?.spec.blockDeviceMappings !== undefined) {
    // No document says whether the launch's list replaces the template's.
    devices.doubt(namesIn(template.spec.blockDeviceMappings));
  }
  devices.lay(spec.blockDeviceMappings);
  return devices.count(spec.rootVolume === undefined ? 0 : 1);
}

class Devices {
  /** Whether any number of further volumes may be there. */
  isOpen = false;
  private readonly byName = new Map<string, Device>();
  /** Volumes of unknown device names, each of which may be one of those above. */
  private unnamed = 0;
  /** Mappings of which nothing is known: each may add a volume, or leave one out. */
  private obscure = 0;

  /** Lays mappings over those before. */
  lay(mappings: Tri<readonly unknown[]>): void {
    if (isUnknown(mappings)) this.doubtAll();
    for (const mapping of itemsOf(mappings)) {
      const device = isObject(mapping) ? deviceOf(mapping) : unknownValue;
      const name = isObject(mapping) ? (mapping as Mapping).deviceName : unknownValue;
      if (typeof name === "string") {
        if (device !== undefined) this.byName.set(name, device);
        else if (!this.byName.has(name)) this.byName.set(name, unknownValue);
      } else if (device === "ebs") this.unnamed += 1;
      else this.obscure += 1;
    }
  }

  /** Something that is not seen may add devices, or leave any of these out. */
  doubtAll(): void {
    this.isOpen = true;
    this.doubt([...this.byName.keys()]);
  }

  doubt(names: readonly string[]): void {
    for (const name of names) this.byName.set(name, unknownValue);
  }

  count(root: 0 | 1): AttachedVolumes {
    const all = [...this.byName.values()];
    const [sure, unsure] = [all.filter((one) => one === "ebs").length, all.filter(isUnknown).length];
    return {
      least: Math.max(root, sure - this.obscure),
      most: this.isOpen ? undefined : Math.max(root, sure + unsure + this.unnamed + this.obscure),
      instanceStore: all.filter((one) => one === "instance-store").length,
    };
  }
}

/** What a mapping makes of its device; undefined where it leaves it as it was. */
function deviceOf({ ebs, virtualName, noDevice }: Mapping): Device | undefined {
  if (noDevice !== undefined) return isUnknown(noDevice) ? unknownValue : "none";
  if (virtualName !== undefined) return "instance-store";
  if (ebs === undefined) return undefined;
  return isObject(ebs) ? "ebs" : unknownValue;
}

function namesIn(mappings: Tri<readonly unknown[]>): string[] {
  return itemsOf(mappings).flatMap((mapping) => {
    const name = isObject(mapping) ? (mapping as Mapping).deviceName : undefined;
    return typeof name === "string" ? [name] : [];
  });
}
