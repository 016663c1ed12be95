using TreatyRefs.Cli;

return CliApp.Run(args, CliEnvironment.Real());
