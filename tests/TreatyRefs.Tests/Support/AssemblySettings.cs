// Fixtures share nothing that changes, so that they run beside each other, as many as there are cores.
[assembly: Parallelizable(ParallelScope.Fixtures)]
