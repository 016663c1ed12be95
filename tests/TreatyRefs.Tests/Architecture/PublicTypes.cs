using System.Reflection;
using TreatyRefs.Documents;
using TreatyRefs.Model;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What the libraries show to their users.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(TreatyLibrary).Assembly;

    public static Assembly Documents { get; } = typeof(DocumentReader).Assembly;

    public static IEnumerable<Type> All => [.. Library.GetExportedTypes(), .. Documents.GetExportedTypes()];

    public static IEnumerable<Type> OfTheModel => All.Where(type => RoomOfTheModel(type) is not null);

    /// <summary>The room of the model that a type stands in, in whatever room of it, or <see langword="null"/>.</summary>
    public static string? RoomOfTheModel(Type type) =>
        Rooms.Of(type.Namespace) is { } room ? Rooms.OfTheModel.FirstOrDefault(outer => Rooms.IsWithin(room, outer)) : null;

    /// <summary>Whether users of another assembly can see a method.</summary>
    public static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };
}
