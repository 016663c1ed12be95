using System.Text.Encodings.Web;
using System.Text.Json;

namespace TreatyRefs.Cli.Output;

/// <summary>How the tool writes JSON: as the library does, names in camelCase, indented by two spaces, lines that end with
/// <c>\n</c>.</summary>
internal static class JsonStyle
{
    /// <summary>Options for one context, which keeps them to itself.</summary>
    public static JsonSerializerOptions Options() =>
        new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };
}
