using System.Text.Json;
using System.Text.Json.Serialization;
using Refit;

namespace TenCalls;

// Refit makes no code of documents: this is what its user writes of the store, for these calls alone.
public interface IStore
{
    [Get("/pets")]
    Task<PetPage> ListPetsAsync(string? kind = null, int? pageSize = null, CancellationToken cancellation = default);

    [Post("/pets")]
    Task<Pet> CreatePetAsync([Body] NewPet pet, [Header("Idempotency-Key")] string? key = null, CancellationToken cancellation = default);

    [Get("/pets/{petId}")]
    Task<Pet> GetPetAsync(string petId, CancellationToken cancellation = default);

    [Delete("/pets/{petId}")]
    Task DeletePetAsync(string petId, [HeaderCollection] IDictionary<string, string> headers, CancellationToken cancellation = default);

    [Get("/pets/{petId}/photo")]
    Task<Stream> DownloadPhotoAsync(string petId, CancellationToken cancellation = default);

    [Multipart]
    [Put("/pets/{petId}/photo")]
    Task UploadPhotoAsync(string petId, StreamPart file, string? caption = null, CancellationToken cancellation = default);

    [Get("/events")]
    IAsyncEnumerable<Event?> WatchEventsAsync(CancellationToken cancellation = default);
}

public sealed record PetPage(List<Pet> Items, Uri? NextLink);

// A kind is a text, since an enum of C# throws at a new one, and a price is JSON, since C# has no such union.
public sealed record Pet(Guid Id, string Name, string Kind)
{
    public DateOnly? Born { get; init; }

    public string? Owner { get; init; }

    public List<string>? Tags { get; init; }

    public Place? Home { get; init; }

    public JsonElement? Price { get; init; }
}

public sealed record NewPet(string Name)
{
    public string? Kind { get; init; }

    public DateOnly? Born { get; init; }

    public List<string>? Tags { get; init; }
}

public sealed record Place(double? Latitude, double? Longitude);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type", IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(PetSold), "PetSold")]
public record Event(DateTimeOffset? At);

public sealed record PetSold(DateTimeOffset? At, Guid? PetId) : Event(At);

public sealed record StoreError(string? Code, string? Message);
