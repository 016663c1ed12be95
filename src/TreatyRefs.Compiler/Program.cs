using TreatyRefs.Compiled;
using TreatyRefs.Grammar;
using TreatyRefs.Search;
using TreatyRefs.Yaml;

namespace TreatyRefs.Compiler;

/// <summary>Compiles the built-in library, the tables of the built-in languages and the index by which the library is searched:
/// <c>TreatyRefs.Compiler DATA LIBRARY GRAMMAR SEARCH</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is not [var data, var library, var grammar, var search])
        {
            Console.Error.WriteLine("usage: TreatyRefs.Compiler DATA LIBRARY GRAMMAR SEARCH");
            return 2;
        }

        var loaded = LibraryLoader.Load(LibraryOrigin.BuiltInAt(data));
        foreach (var problem in loaded.Diagnostics)
        {
            // In the form that MSBuild shows as an error of the file.
            var at = problem.Location;
            Console.Error.WriteLine($"{at.File}({at.Position.Line},{at.Position.Column}): error {problem.Rule.Id}: {problem.Message}");
        }

        if (loaded.Diagnostics.Count > 0)
        {
            return 1;
        }

        File.WriteAllBytes(grammar, CompiledGrammar.Compile());
        File.WriteAllBytes(library, LibraryCompiler.Compile(loaded.Library, loaded.FileCount));
        File.WriteAllBytes(search, SearchIndex.Compile(loaded.Library));
        return 0;
    }
}
