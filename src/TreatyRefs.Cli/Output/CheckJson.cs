using System.Text.Json;
using System.Text.Json.Serialization;
using TreatyRefs.Diagnostics;
using TreatyRefs.Queries;
using TreatyRefs.Yaml;

namespace TreatyRefs.Cli.Output;

/// <summary>Writes what <c>check</c> found as JSON.</summary>
internal static class CheckJson
{
    private static readonly CheckJsonContext s_context = new(JsonStyle.Options());

    /// <summary>Writes the problems; with coverage, where it was asked for.</summary>
    public static void Write(LoadResult loaded, LibraryCoverage? coverage, TextWriter writer)
    {
        var shape = new CheckShape(
            loaded.ErrorCount,
            loaded.WarningCount,
            [.. loaded.Diagnostics.Select(Diagnostic)],
            coverage is null ? null : Json(coverage)
        );
        writer.Write(JsonSerializer.Serialize(shape, s_context.CheckShape));
        writer.Write('\n');
    }

    // The library writes it; here it becomes a part of a larger object.
    private static JsonElement Json(LibraryCoverage coverage)
    {
        using var document = JsonDocument.Parse(coverage.ToJson());
        return document.RootElement.Clone();
    }

    private static DiagnosticShape Diagnostic(Diagnostic problem) =>
        new(
            problem.Location.File,
            problem.Location.Position.Line,
            problem.Location.Position.Column,
            problem.Severity == DiagnosticSeverity.Error ? "error" : "warning",
            problem.Rule.Id,
            problem.Message
        );
}

internal sealed record DiagnosticShape(string File, int Line, int Column, string Severity, string Rule, string Message);

internal sealed record CheckShape(
    int Errors,
    int Warnings,
    IReadOnlyList<DiagnosticShape> Diagnostics,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Coverage
);

[JsonSerializable(typeof(CheckShape))]
internal sealed partial class CheckJsonContext : JsonSerializerContext;
