/** A machine type in a request, by the cloud provider's name or by virtual CPUs. */
export interface MachineSpec {
  readonly machine_type?: string;
  readonly num_virtual_cpus?: number;
}

export interface Machine {
  readonly machineType: string;
  readonly cpus: number;
}

export const LEAST_STORAGE_GIB = 35;

const DEFAULT_CPUS = 4;

/** Turns a number of virtual CPUs into a machine type's name, for each cloud provider. */
const NAMES = {
  AWS: (cpus: number) => `m6i.${cpus <= 2 ? "large" : cpus <= 4 ? "xlarge" : `${Math.ceil(cpus / 4)}xlarge`}`,
  AZURE: (cpus: number) => `Standard_D${cpus}s_v5`,
  GCP: (cpus: number) => `n2-standard-${cpus}`,
};

export function toMachine(provider: string, { machine_type, num_virtual_cpus }: MachineSpec = {}): Machine {
  if (machine_type !== undefined)
    return { machineType: machine_type, cpus: num_virtual_cpus ?? countCpus(machine_type) };
  const cpus = num_virtual_cpus ?? DEFAULT_CPUS;
  return { machineType: NAMES[provider as keyof typeof NAMES](cpus), cpus };
}

/** Returns the memory in GiB: 4 per virtual CPU, in the mock. */
export function memoryOf(cpus: number): number {
  return cpus * 4;
}

function countCpus(machineType: string): number {
  const large = /\.(\d*)(x?)large$/.exec(machineType);
  if (large) return large[2] === "" ? 2 : Number(large[1] || 1) * 4;
  return Number(/(?:-|_D)(\d+)/.exec(machineType)?.[1] ?? DEFAULT_CPUS);
}
