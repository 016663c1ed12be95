using TreatyRefs.Cli;

StartMemory.Take();
return CliApp.Run(args, CliEnvironment.Real());
