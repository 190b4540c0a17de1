/** The machine type in a request: the cloud provider's name for it, or a number of virtual CPUs. */
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

/** Machine names, by cloud provider and number of virtual CPUs. */
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

/** Returns a machine's memory in GiB. In the mock, it's always 4 GiB per virtual CPU. */
export function memoryOf(cpus: number): number {
  return cpus * 4;
}

function countCpus(machineType: string): number {
  const large = /\.(\d*)(x?)large$/.exec(machineType);
  if (large) return large[2] === "" ? 2 : Number(large[1] || 1) * 4;
  return Number(/(?:-|_D)(\d+)/.exec(machineType)?.[1] ?? DEFAULT_CPUS);
}
