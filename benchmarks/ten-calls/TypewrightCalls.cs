using Azure;
using PetStore;
using Typewright;

namespace TenCalls;

public sealed class TypewrightCalls
{
    // == a client with a key
    private readonly PetStoreClient _store = new(new Uri("https://store.example/v1"), new AzureKeyCredential("key"));

    // == create with a body
    public async Task<Guid> CreateAsync()
    {
        Pet mina = await _store.CreatePetAsync(new NewPet("Mina") { Kind = PetKind.Cat, Tags = { "quiet" } });
        return mina.Id;
    }

    // == all items of all pages
    public async Task ListAsync()
    {
        await foreach (Pet pet in _store.ListPetsAsync(PetKind.Cat))
        {
            Console.WriteLine(pet.Name);
        }
    }

    // == an enum with new values, and a union
    public async Task<string> DescribeAsync(string id)
    {
        Pet pet = await _store.GetPetAsync(id);
        string kind = pet.Kind == PetKind.Cat ? "a cat" : $"a {pet.Kind}";
        return kind + pet.Price?.Match(number => $" for {number} euros", text => $", {text}", _ => "");
    }

    // == upload with a caption
    public async Task UploadAsync(string id, Stream photo)
    {
        await _store.UploadPhotoAsync(id, new UploadPhotoRequest(new FilePart(photo, "mina.png", "image/png")) { Caption = "Asleep" });
    }

    // == download to a file
    public async Task DownloadAsync(string id)
    {
        using Stream photo = await _store.DownloadPhotoAsync(id);
        await using FileStream file = File.Create("mina.png");
        await photo.CopyToAsync(file);
    }

    // == what goes wrong
    public async Task<string?> FindAsync(string id)
    {
        try
        {
            return (await _store.GetPetAsync(id)).Value.Name;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            Console.WriteLine($"{e.ErrorCode}: {e.Message}");
            return null;
        }
    }

    // == a header of this call
    public async Task DeleteAsync(string id)
    {
        using (RequestScope.With(headers: new() { ["X-Request-Reason"] = "audit" }))
        {
            await _store.DeletePetAsync(id);
        }
    }

    // == five seconds, or until the caller gives up
    public async Task<Pet> GetSoonAsync(string id, CancellationToken cancellationToken)
    {
        using (RequestScope.With(timeout: TimeSpan.FromSeconds(5)))
        {
            return await _store.GetPetAsync(id, cancellationToken);
        }
    }

    // == events as they come
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        await foreach (Event change in _store.WatchEventsAsync(cancellationToken))
        {
            Console.WriteLine(change is PetSold sold ? $"{sold.PetId} was sold at {sold.At}" : change.Type);
        }
    }
}
