using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TreatyRefs.Cli.Tests.Packages;

/// <summary>A program compiled as that of <see cref="ConsoleProject"/> is, against the same files of the packages, and run with them: but
/// in this process, for a build and a start of its own would take a hundred times as long as most of them run.</summary>
internal static class PackagedProgram
{
    private static readonly Lazy<PackagedAssemblies> s_assemblies = new(() => new PackagedAssemblies(ConsoleProject.Output));

    private static readonly Lazy<List<MetadataReference>> s_references = new(() =>
        [.. PackagedAssemblies.OfTheRuntime.Concat(s_assemblies.Value.Files).Select(path => MetadataReference.CreateFromFile(path))]
    );

    private static int s_count;

    /// <summary>Compiles a program, runs it in the folder of the project, and returns what it printed.</summary>
    public static string Run(string program)
    {
        var main = s_assemblies.Value.LoadFromStream(Compile(program)).EntryPoint!;
        var (output, folder) = (Console.Out, Environment.CurrentDirectory);
        using var printed = new StringWriter();
        try
        {
            Environment.CurrentDirectory = ConsoleProject.Folder;
            Console.SetOut(printed);
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = folder;
        }

        return printed.ToString().ReplaceLineEndings("\n");
    }

    private static MemoryStream Compile(string program)
    {
        var compilation = CSharpCompilation.Create(
            $"program-{++s_count}",
            [CSharpSyntaxTree.ParseText(ConsoleProject.GlobalUsings), CSharpSyntaxTree.ParseText(program)],
            s_references.Value,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
        );
        var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.That(
            result.Diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning).Select(each => $"{each}\n{program}"),
            Is.Empty
        );
        assembly.Position = 0;
        return assembly;
    }
}
