using TreatyRefs.Cli;

// Most commands are over before they have used as much memory; collecting any of it would be a third of their time. What uses more is
// collected as ever.
const long NotCollected = 16 << 20;

GC.TryStartNoGCRegion(NotCollected);
return CliApp.Run(args, CliEnvironment.Real());
